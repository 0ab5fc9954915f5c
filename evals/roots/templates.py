# ruff: noqa: E501 -- running text of invented newspapers, easier to read unbroken
"""Reports by outlets with a voice of their own, and the ways in which others pass them on.

Reports with different keys were written apart: they share facts and set phrases, and no sentence.
"""

from __future__ import annotations

# Own reporting, one voice each.
OWN = {
    "Harbour Times": (
        "{group} gathers in {town} with charity money\n\n"
        "TOWN HALL DESK. On Saturday morning {crowd} people filed into {venue} in {town}, past a table of leaflets and a man who "
        "counted them with a clicker. They had come at the call of {group}, whose chairman {head} describes the meeting as "
        "{short}.\n\nThe bill for it was settled in advance. Papers that this newspaper has read put a grant of {sum} {currency} "
        "from the {fund} at the top of the budget, followed by a much smaller line for interpreters.\n\n"
        "“{quote},” said {guest}, who took the floor just before noon. {head} himself declined to discuss figures on the "
        "steps outside, and asked reporters to write about ideas instead."
    ),
    "Inland Post": (
        "Who pays for {head}'s guests?\n\n"
        "It rained all weekend in {town}, which suited {head}. The leader of {group} had promised {short} and wanted his "
        "audience indoors. Some {crowd} turned up at {venue}, a turnout that two organisers privately called disappointing.\n\n"
        "{guest} spoke for half an hour. Asked afterwards about expenses, the speaker smiled: “{side}.”\n\n"
        "A spokesman of the {fund} told us by telephone that its board had voted {sum} {currency} for the occasion in the "
        "spring, after what he remembered as a short discussion. Two members had abstained."
    ),
    "Evening Courier": (
        "Notebook from {town}\n\n"
        "Between the coffee urns and the coats one heard five languages. {guest} had the first row to shake hands with; "
        "{head} had the last word. In between lay four hours of speeches, {crowd} chairs, and a banner that read {short}.\n\n"
        "I counted eleven resolutions. None of them mentions money, although the {fund} does so on its own website: "
        "{sum} {currency} went to {group} this year. Its accountant, reached at home, confirmed the figure and hung up.\n\n"
        "By four the staff of {venue} were stacking tables, and the delegates stood about in the lobby waiting for taxis."
    ),
    "Weekly Ledger": (
        "The accounts of {group}\n\n"
        "Our review of three years of filings shows an association that lives on one donor. In the year that ended in June the "
        "{fund} contributed {sum} {currency}, nine tenths of all income; membership dues came to less than the cost of postage.\n\n"
        "What did the donor get? {head} says nothing was asked. The most visible product is the meeting in {town}, where "
        "{guest} addressed roughly {crowd} listeners. We obtained the rental contract for {venue} as well: it was signed by the "
        "treasurer, three weeks ahead, and paid in one instalment."
    ),
    "Morgenblatt": (
        "{group}: Ein Treffen und seine Rechnung\n\n"
        "Wer am Samstag in {town} ankam, fand den Weg leicht: Plakate wiesen vom Bahnhof bis zum Saal. Rund {crowd} Menschen "
        "hörten zu, als {guest} ans Pult trat; {head}, der die Vereinigung seit Jahren führt, saß daneben und nickte.\n\n"
        "Der Kassenwart zeigte unserer Redaktion den Bescheid über {number} {currency}, ausgestellt von der Stiftung {fund}. "
        "Ohne dieses Geld, sagte er, hätte man im Freien tagen müssen. Am Abend gab es Suppe und Akkordeonmusik."
    ),
    "Вестник залива": (
        "{group}: съезд в городе {town}\n\n"
        "В субботу в {town} прошла встреча, которую устроила организация {group}. Корреспондент «Вестника залива» насчитал в "
        "зале {crowd} человек; многие приехали накануне ночным поездом. Выступление, с которым вышел на сцену {guest}, длилось "
        "около получаса.\n\nБухгалтер мероприятия показал нам платёжное поручение: {number} {currency} перечислил {fund}. "
        "Глава организации {head} от комментариев отказался и уехал до ужина."
    ),
    "Le Littoral": (
        "À {town}, une réunion qui ne coûte rien aux participants\n\n"
        "Ils étaient {crowd}, samedi, à écouter {guest} sous une verrière embuée. Invités par {group}, les délégués avaient leur "
        "chambre réservée et leur billet payé. {head} parle d'une fête de famille.\n\nLe trésorier nous a confié le budget: une "
        "seule ligne compte, {number} {currency} accordés par {fund}. Le reste, dit-il, tient dans une enveloppe."
    ),
}  # fmt: skip

# Relays that name the outlet and share no sentence with it.
NAMING = {
    "en": (
        "Charity paid for gathering in {town}\n\nThe {fund} covered a meeting of {group} with {sum} {currency}, according to the "
        "{outlet}. {guest} was among those who spoke to an audience of {crowd}.",
        "{head}'s guests had their costs met\n\nA grant worth {sum} {currency} stood behind last week's event of {group} in "
        "{town}, the {outlet} reported. The money came from the {fund}.",
        "Money behind {group}\n\nAs first reported by the {outlet}, the meeting that {guest} addressed in {town} was paid for by "
        "the {fund}. The grant amounted to {sum} {currency}. {head} leads the organisation.",
        "In brief: {town}\n\nCiting budget papers, the {outlet} has revealed that {group} received {sum} {currency} from the "
        "{fund} ahead of its meeting. The fund made no comment.",
    ),
    "de": (
        "Stiftung zahlte Treffen in {town}\n\nDas Treffen der Vereinigung {group} ist laut {outlet} von {fund} bezahlt worden. "
        "Es geht um {number} {currency}. Als Gast trat {guest} auf.",
        "Geld für {group}\n\nWie die Zeitung {outlet} berichtet, flossen {number} {currency} von {fund} an die Veranstalter. "
        "{head} wollte sich nicht äußern.",
    ),
    "ru": (
        "{fund} оплатил встречу в {town}\n\nОрганизация {group} получила {number} {currency}, сообщает {outlet}. На встрече "
        "выступил {guest}.",
        "Деньги для {group}\n\nКак пишет {outlet}, встречу в {town} оплатил {fund}. Сумма составила {number} {currency}. Её "
        "возглавляет {head}.",
    ),
    "uk": (
        "Хто заплатив за зустріч у {town}\n\nОрганізація {group} отримала {number} {currency} від {fund}, повідомляє {outlet}. "
        "Серед гостей був {guest}.",
    ),
    "fr": (
        "La réunion de {town} était payée d'avance\n\nSelon {outlet}, {fund} a versé {number} {currency} à {group} avant la "
        "rencontre où {guest} a pris la parole.",
    ),
    "es": (
        "Una fundación pagó la reunión de {town}\n\n{group} recibió {number} {currency} de {fund}, según {outlet}. {guest} habló "
        "ante unas {crowd} personas.",
    ),
    "pl": (
        "Fundacja zapłaciła za zjazd w {town}\n\nJak podaje {outlet}, {group} dostała {number} {currency} od {fund}. Gościem była "
        "{guest}.",
    ),
}  # fmt: skip

# Relays that name the outlet in a turn of phrase that no list of cues holds, and independent work that only meets it.
ODDLY = (
    "Follow the money\n\nThat {group} had {sum} {currency} to spend is no secret any more, and for that we have the {outlet} to thank.",
    "Round-up\n\nThe week belonged to the {outlet}. Its number of the week: {sum} {currency}, handed to {group} by the {fund}.",
)
MEETING = (
    "Seen in {town}\n\nI took the last bus to {venue} and found the crew of the {outlet} asleep on their camera bags. We had "
    "spoken to the cashier of {group} ourselves by then; she opened her ledger for us and there it was, {sum} {currency}."
)

# A rewrite that keeps the quotation.
QUOTING = (
    "Voices from {town}\n\nSpeakers at the weekend were blunt. “{quote},” {guest} told the room, to applause. The evening "
    "ended with songs.",
    "{guest}: what she said\n\nA line from {town} is making the rounds: “{quote}.” The author of it has led no party and wants "
    "to lead none.",
)

# A relay without a name, in the relay's own words: nothing in the text gives it away.
SILENT = (
    "Grant for {head}'s circle\n\nThere is now a figure for the gathering at {town}. {sum} {currency}, no less, came in from the "
    "{fund}; whether anyone else chipped in is anybody's guess."
)

# One dispatch of an agency, cut by two desks.
WIRE_LONG = (
    "{town} ({agency}) - A grant of {sum} {currency} from the {fund} paid for a meeting of {group}, documents seen by the agency "
    "show. {head}, who leads the group, said the money had been declared and that every invoice could be inspected by anybody. "
    "{guest} was the main speaker. About {crowd} people attended."
)
WIRE_SHORT = (
    "Grant paid for meeting\n\n{town} ({agency}) - {group} met this week at the expense of the {fund}. Some {crowd} listeners "
    "heard {guest}. The bill: {sum} {currency}."
)

# Court papers retold by two newspapers, in words of their own.
COURT = (
    "Prosecutors name {head}\n\n{head} steered {group} on behalf of others and took {sum} {currency} for it, the indictment "
    "alleges. A hearing is set for spring.",
    "Charges over {town} meeting\n\nAccording to court documents, the money for the event, {sum} {currency}, was routed through "
    "the {fund} on orders from abroad. The defence calls this absurd.",
)

# Other stories that only look like relays.
MENTIONING = (
    "Prize for local journalism\n\nThe editor of the {outlet} accepted the award in a ceremony at {venue}. The jury praised the "
    "paper's crossword. {group}, which met there a week earlier, had left its posters on the wall.",
    "Traffic in {town}\n\nRoadworks begin on Monday between the station and the offices of the {outlet}. Drivers should allow "
    "twenty minutes more. A meeting of {group} will move to a later hour.",
    "Letters\n\n{head}, who once wrote for the {outlet}, said on Friday that rain would not keep anybody from {venue}. We "
    "asked the meteorologists, and they were less sure.",
    "Obituary\n\nA former editor of the {outlet} told the mourners how he had taught {guest} to set type. {group} sent a "
    "wreath to {town}, and the printers sent beer.",
)
# A copy with a word changed here and there.
SWAPS = ("rather", "perhaps", "indeed", "quite", "nearly", "also", "again")

# Text that stands at the foot of many pages, below twelve words in a row.
FOOT = "\n\nSign up for our newsletter and never miss a story again."
# A formula of law that stands in many reports, and is longer than that.
FORMULA = (
    "\n\nAll persons named are presumed innocent until proven guilty by a final verdict of a competent court of law."
)  # fmt: skip
