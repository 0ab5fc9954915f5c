"""Whether a name is a woman's or a man's, where title, given name or ending tells; doubtful names stay open.

The lists are made for this program. A name that is given to both, or to one here and to the other there, is in none.
"""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon.grammar import words
from headwater.text.gazetteer import fold, gazetteer

FEMALE, MALE = "f", "m"

_WOMEN: Final = words(
    "abena abigail achieng adaeze adele adwoa agata agnes agnieszka aigul aisha akosua alba alejandra aleksandra "
    "alexandra alice alicia alicja alina alison alla allison alma ama amanda amara amelia amina aminata amy ana "
    "anastasia angela angelica anita anja anjali ann anna anne annette april astrid asuncion audrey augusta "
    "aurora awa ayesha aylin ayse barbara beata beatrice beatriz begona berta beth bianca birgit birgitta "
    "birgitte blanca bozena brenda bridget brigitte bronwen camila camilla carla carmen carol carole caroline "
    "carolyn catalina catherine cecile cecilia celia chantal charlotte chiamaka chiara chloe christina christine "
    "cindy claire clara clare claudia colette concepcion consuelo cristina cynthia dagmar daniela danielle daphne "
    "daria dawn deborah deepika deirdre delia denise diana diane dilma dinara dolores donna dora doris dorota "
    "dorothea dorothy ebony edith eileen elaine eleanor elena elif elisa elisabeth elise elizabeth elke ella "
    "ellen elsa elzbieta emilia emily emine emma erica erika ernestine esmeralda esperanza estelle esther eugenia "
    "eva evangelina evelyn ewa farah fatima fatma fatou fatoumata federica felicia fernanda fiona flora florence "
    "folake frances francesca freya frida gabriela gabriele gabrielle galina genevieve georgia georgina gertrude "
    "gianna gina giovanna gisela giulia gloria grace grazyna greta guadalupe gudrun gulnara gwen halina hanna "
    "hannah harriet haruka hatice hawa heather hedwig heidi heike helen helena helene helga henrietta hermione "
    "hilary hilda hildegard hind holly ida ifeoma ilse imogen ines inga inge ingeborg inger ingrid irene irina "
    "iris isabel isabella isabelle isolde ivana ivanka ivonne iwona jacqueline jadwiga jana jane janet janice "
    "janina jeanette jeanne jelena jennifer jessica jill joan joanna johanna jolanta josefina josephine joyce "
    "juana juanita judith judy julia juliana julie juliet julieta justyna karen karin karla karolina katarina "
    "katarzyna kate katerina katharina katherine kathleen kathryn katia katie katja katrin kavita keiko kerstin "
    "kimberly kirsten klara kristen kristina krystyna ksenia lakshmi lara larissa laura lauren layla lea leah "
    "leila lena leonor leticia leyla lidia lieselotte lila lilia liliana lily linda lindiwe lisa lisbeth liv liz "
    "ljubica ljudmila lola lorena lotte louise lucia luciana lucie lucinda lucy ludmila ludmilla luisa lydia "
    "lyudmila mabel madeleine magda magdalena maggie maja malgorzata manuela mara marcela marcia margaret "
    "margarethe margarita margot marguerite maria mariam mariama mariana marianne maribel marie marija marina "
    "marisa marisol marjorie marlene marta martha martina mary masha matilda maud maureen maya meera megan mei "
    "melanie melissa mercedes mia michelle michiko mila milena mina minna miranda miriam mirjam mirta molly mona "
    "monica monika montserrat muriel myriam nadezhda nadia nadine nadja nancy naoko naomi natalia natalie natalya "
    "natasha nathalie ndeye nelly ngozi nicole nina noemi nokuthula nomsa noor nora noriko norma nyambura octavia "
    "odette oksana olena olga olivia ophelia paloma pamela paola patricia paula paulina pauline peggy penelope "
    "petra phoebe pia pilar polina pooja priscilla priya priyanka rachel rahel ramona rania raquel rebecca regina "
    "regine rekha remedios renata rita roberta rocio ronja rosa rosalia rosalind rosario rose rosemary roswitha "
    "roxana ruth sabina sabine sabrina sadie sakura sally salma salwa samantha samar samira sandra sara sarah "
    "selma serena shannon sharon sheila shirley shreya sibylle sigrid silke silvia simone sinead siobhan sofia "
    "sofie solange solveig sonia sonja sophia sophie stefania stella stephanie sue sunita susan susana susanna "
    "susanne suzanne svetlana swetlana sylvia sylvie tamara tania tanja tanya tatiana tatjana tatyana teresa "
    "tetiana thandi theresa therese tiffany tina trish trudy ulrike ursula usha uta valentina valeria valerie "
    "vanessa vera verena veronica veronika veronique victoria viktoria viola violet violeta virginia viviana "
    "waltraud wanda wangari wanjiru wendy wiebke wilhelmina xenia xiaoling yana yasmin yelena yetunde yevgenia "
    "yolanda yoshiko yuki yulia yvette yvonne zahra zainab zaynab zeinab zeynep zoe zofia zoya zuzana александра "
    "алена алла анастасия анна валентина вера вероника виктория вікторія галина дарья екатерина елена елизавета "
    "зинаида зоя инга инна ирина катерина ксения лариса лидия любовь людмила маргарита марина мария марія надежда "
    "наталия наталья наталія нина оксана олександра олена ольга оля полина раиса светлана світлана софия софья "
    "тамара татьяна тетяна юлия юлія яна єва ірина"
)
_BOTH: Final = words(
    "adel alex alexis andrea angel ariel ashley august avery bernie brett camille carmel casey chandra charlie "
    "chen chidi chris claude dale dana danny dominique evan francis frankie gail german hong ion ira ivo jackie "
    "jaime jamie jan jean jesse jesus jin jo jordan joy jun karim kay kelly kerry kim kirill kris kumar laurence "
    "lee leslie li lilian lin ling lynn marian marion max maxime may meseret michel michele ming mladen morgan "
    "nico nicola nikita noel ola paolo pascal pat per quentin rene robin romeo ronnie rowan sacha said salim sam "
    "sandy sasha saša shane shawn sidney simona stacy tendai terry toni tracy val valery vivian wei will xi xin "
    "yan yang yong yuri zhang женя саша"
)
_MEN_TITLED: Final = words(
    "mr mister sir lord herr monsieur señor senor sr don pan baron count king prince father brother chairman spokesman "
    "businessman congressman councilman alderman"
)
_WOMEN_TITLED: Final = words(
    "mrs ms miss dame lady madam madame mme frau señora senora sra doña pani baroness countess queen princess sister "
    "chairwoman spokeswoman businesswoman congresswoman councilwoman actress duchess abbess widow mother"
)
_FEMALE_ENDINGS = ("ova", "eva", "skaya", "ovna", "evna", "ична", "овна", "евна", "ова", "ева", "ская")
_MALE_ENDINGS = ("ovich", "evich", "sky", "skiy", "skii", "ович", "евич", "ский", "ov", "ev")


def gender(name: str, before: str = "") -> str:
    """``f``, ``m`` or empty for the bearer of a name; ``before`` is the word in front of it."""
    title = before.lower().strip(".")
    if title in _WOMEN_TITLED or title in _MEN_TITLED:
        return FEMALE if title in _WOMEN_TITLED else MALE
    parts = [fold(part) for part in name.replace('"', " ").split() if part[:1].isalpha()]
    if len(parts) < 2 or not name[:1].isupper():
        return ""
    first = parts[0].partition("-")[0]
    if first in _BOTH:
        return _ending(parts[1:])
    if first in _WOMEN:
        return FEMALE
    return MALE if first in gazetteer().given else _ending(parts[1:])


def _ending(rest: list[str]) -> str:
    """What patronymic and surname of a Slavic name tell."""
    if any(part.endswith(_FEMALE_ENDINGS) and len(part) > 5 for part in rest):
        return FEMALE
    return MALE if any(part.endswith(_MALE_ENDINGS) and len(part) > 5 for part in rest[:-1] or ()) else ""
