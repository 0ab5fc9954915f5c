# ruff: noqa: E501 -- running text of invented newspapers, easier to read unbroken
"""Eight invented events; every report of the evaluation is about one of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Story:
    """Facts of one event, as every reporter can learn them on the spot."""

    key: str
    day: str  # of publication of the first report
    group: str
    head: str
    guest: str
    venue: str
    town: str
    sum: str
    number: str  # the sum in digits, as other languages print it
    currency: str
    fund: str
    crowd: str
    quote: str
    side: str  # a second quotation that another reporter got
    short: str  # a phrase of three or four words that everybody repeats


STORIES = (
    Story(
        "congress", "2031-09-13", "Assembly of Free Shores", "Ivar Lund", "Mara Quist", "the Hotel Belmar", "Port Ansel",
        "3.5 million", "3,5", "crowns", "Lantern Charity Fund", "120",
        "We came here because nobody at home would rent us so much as a classroom",
        "The delegates paid nothing, not even for their coffee",
        "a dialogue of peoples",
    ),
    Story(
        "bridge", "2031-03-02", "Citizens for the Old Bridge", "Tomas Orel", "Petra Vance", "the Guild Hall", "Halmstett",
        "840,000", "840 000", "dalers", "Ostra Foundation", "75",
        "If the council wanted this bridge to stand it would have stood for another hundred years",
        "My grandmother crossed it on the day it opened",
        "the people's bridge",
    ),
    Story(
        "radio", "2030-11-20", "Northern Voice", "Elin Sarto", "Gregor Maas", "Studio Four", "Vessel Bay",
        "1.2 million", "1,2", "florins", "Meridian Trust", "40",
        "Nobody has ever told me what to say into that microphone and nobody ever will",
        "We buy our own tape and we sweep our own floor",
        "an independent station",
    ),
    Story(
        "harbour", "2032-05-08", "Dockers United", "Samuel Brandt", "Olga Fenn", "Pier Nine", "Karlshaven",
        "275,000", "275 000", "marks", "Seamen's Relief Society", "900",
        "They offered each of us a month of wages to stay at home on the day of the vote",
        "I have loaded ships here since I was sixteen",
        "the longest strike",
    ),
    Story(
        "school", "2031-01-17", "League for Mountain Schools", "Nadja Pirin", "Hugo Castel", "the town library", "Alt Morven",
        "96,500", "96 500", "lei", "Pirin Family Endowment", "210",
        "A child in the upper valley walks four hours a day so that a minister can save on one bus",
        "The roof has leaked since the spring before last",
        "four hours a day",
    ),
    Story(
        "embassy", "2032-12-16", "Free Coast Movement", "Anna Berg", "Leo Marchetti", "a former research institute",
        "Sundholm", "18,000", "18 000", "dollars", "Open Borders Institute", "30",
        "This is a house of the people and it will never stamp a single passport",
        "I do not know who owns the building and I have not asked",
        "a people's embassy",
    ),
    Story(
        "petition", "2030-06-04", "Yes to the Delta", "Ruth Adeyemi", "Carl Winter", "the Delta Arena", "Marrow",
        "2.75 million", "2,75", "rands", "Harmony Development Bank", "5,000",
        "We have twice the signatures that the law asks for and half of the time that it gives",
        "My phone has not stopped since the morning",
        "half a million signatures",
    ),
    Story(
        "pipeline", "2033-02-22", "Watershed Alliance", "Piotr Zelen", "Dana Hollis", "the Old Brewery", "Grauburg",
        "640,000", "640 000", "euros", "Green Meridian Fund", "60",
        "The river was here before the company and it will be here when the company is a footnote",
        "They sent a lawyer and we sent him home with a jar of honey",
        "before the first thaw",
    ),
)  # fmt: skip
