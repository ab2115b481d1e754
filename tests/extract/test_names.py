"""Names as extraction finds them: the exact words, what they stand for, and the office beside them."""

import pytest

from generator import extract
from generator.model.article import Article, Paragraph, Published
from generator.model.names import NameCandidate
from generator.settings import Settings


def article(*paragraphs: str) -> Article:
    """An invented article of these paragraphs."""
    return Article(
        id="invented",
        source="seeds/invented.txt",
        sha256="0" * 64,
        title="Invented",
        title_from="lead",
        published=Published(None, "unknown", "invented"),
        outlet=None,
        agencies=(),
        authors=(),
        dateline=None,
        language="en",
        paragraphs=tuple(Paragraph(n, text, "body") for n, text in enumerate(paragraphs, 1)),
    )


def names(*paragraphs: str) -> tuple[NameCandidate, ...]:
    return extract.findings(article(*paragraphs), Settings().model).names


def people(*paragraphs: str) -> list[str]:
    return [c.where.text for c in names(*paragraphs) if c.label == "person"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bank was founded by Amina van der Berg in May.", ["Amina van der Berg"]),
        ("Dr. Samuel Osei's report was read on Monday.", ["Samuel Osei"]),
        ("Kenya's Foreign Minister Amina Yusuf met Samuel Osei.", ["Amina Yusuf", "Samuel Osei"]),
        ("Secretary of State Laura Blake arrived on Monday.", ["Laura Blake"]),
        ("The carrier Harbour said that it had hired Laura Blake.", ["Laura Blake"]),
        ("The Kremlin and the Foreign Ministry declined to comment.", []),
        ("They asked Mrs. Dolors Vidal for help.", ["Dolors Vidal"]),
        ("The Kenyan Amina Yusuf, whose film was shown, left.", ["Amina Yusuf"]),
        ("They met Amina Yusuf IAS on Monday.", ["Amina Yusuf"]),
    ],
)
def test_a_person_is_the_name_proper(text: str, expected: list[str]) -> None:
    assert people(text) == expected


def test_a_surname_once_introduced_is_that_person_everywhere() -> None:
    found = people("The doctor Laura Blake arrived.", "Blake was met by Samuel Osei.", "Osei thanked Blake.")
    assert found == ["Laura Blake", "Blake", "Samuel Osei", "Osei", "Blake"]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Kenyan Foreign Minister Amina Yusuf arrived.", "Kenyan Foreign Minister"),
        ("Kenya's top diplomat Amina Yusuf arrived.", "Kenya's top diplomat"),
        ("Amina Yusuf, the head of the central bank, arrived.", "head of the central bank"),
        ("The prime minister of Kenya, Amina Yusuf, arrived.", "prime minister of Kenya"),
        ("The chief of staff General Amina Yusuf arrived.", "chief of staff General"),
        ("Health Minister Dr. Amina Yusuf arrived.", "Health Minister"),
        (
            "Amina Yusuf, the Kenyan chairman of the Harbour Board (KHB), arrived.",
            "Kenyan chairman of the Harbour Board",
        ),
        ("Radev met the sultan of Oman, Samuel Osei.", "sultan of Oman"),
        ("The minister of Trade and Energy, Samuel Osei, left.", "minister of Trade and Energy"),
        ("The Trade and Energy Minister Samuel Osei left.", "Trade and Energy Minister"),
        ("The ship's captain, the Ghanaian Samuel Osei, left.", "captain"),
        ("Amina Yusuf, president and CEO of Velm Lines said so.", "president and CEO of Velm Lines"),
        (
            "Amina Yusuf, chairman, president and CEO of Velm Lines since 2011, left.",
            "chairman, president and CEO of Velm Lines",
        ),
        ("Market union president and co-founder Amina Yusuf left.", "Market union president and co-founder"),
        ("The head of the army, General (retd) Amina Yusuf, left.", "head of the army, General"),
        ("Unicef's country representative, Amina Yusuf, left.", "Unicef's country representative"),
        ("Amina Yusuf is the founder and owner of Velm Lines.", "founder and owner of Velm Lines"),
        ("They have named Amina Yusuf as chairwoman.", "chairwoman"),
        ("Amina Yusuf was elected mayor on Monday.", "mayor"),
        ("The Bishop of Velm, Rt Rev Amina Yusuf, left.", "Bishop of Velm"),
        ("The chair of the jury, Nobel laureate Amina Yusuf, left.", "chair of the jury"),
        ("The judges met Magistrate (South) Amina Yusuf.", "Magistrate"),
        ("Amina Yusuf, head of the Velm-based board, left.", "head"),
        ("Airport police chief Lt. Col. Amina Yusuf left.", "Airport police chief"),
        ("Amina Yusuf, WHO director for malaria, left.", "WHO director for malaria"),
    ],
)
def test_the_office_stands_beside_the_name(text: str, office: str) -> None:
    (candidate,) = [c for c in names(text) if c.label == "person"]
    assert candidate.office is not None
    assert candidate.office.text == office


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Foreign ministers Amina Yusuf and Samuel Osei met in May.", "Foreign ministers"),
        ("They met Senators Hokko Rengi, Regina Mesebe and Laura Blake in May.", "Senators"),
        ("They met MPs Laura Blake (Soroti East) and Samuel Osei (Nakaseke).", "MPs"),
        ("The ministers of Kenya and Chad, Amina Yusuf and Samuel Osei, met.", "ministers of Kenya and Chad"),
    ],
)
def test_an_office_of_several_is_everybodys(text: str, office: str) -> None:
    offices = {c.office and c.office.text for c in names(text) if c.label == "person"}
    assert offices == {office}


@pytest.mark.parametrize(
    "text",
    [
        "Amina Yusuf is not the mayor.",
        "They want to name Amina Yusuf as chairwoman.",
        "Amina Yusuf may be elected mayor.",
        "Foreign ministers met Amina Yusuf.",
    ],
)
def test_an_office_that_somebody_else_has_or_nobody_yet_is_none(text: str) -> None:
    (candidate,) = [c for c in names(text) if c.label == "person"]
    assert candidate.office is None


def test_a_son_of_a_president_is_no_president() -> None:
    (candidate,) = [
        c for c in names("The son of the deposed president, Samuel Osei, left.") if c.label == "person"
    ]
    assert candidate.office is None


@pytest.mark.parametrize("behind", [", 45,", ", ²", " (²)", ", ⑳,"])
def test_figures_of_any_kind_may_stand_behind_a_name(behind: str) -> None:
    assert people(f"Laura Blake{behind} left on Monday.") == ["Laura Blake"]


def test_every_reference_quotes_its_paragraph() -> None:
    text = "Gov. Laura Blake told the Harbour Times that Kenya’s Amina Yusuf had left for Nairobi."
    for candidate in names(text):
        assert candidate.where.text == text[candidate.where.start : candidate.where.end]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A. Okonkwo (Nigeria) 3:21.04", ["A. Okonkwo"]),
        (
            "1. Haile Tesfaye (Ethiopia) 2:08:14 2. Piotr Nowicki (Poland) 2:09:01",
            ["Haile Tesfaye", "Piotr Nowicki"],
        ),
        (
            "The fastest were J. K. Lindqvist (Sweden) and T. van der Meer (Netherlands).",
            ["J. K. Lindqvist", "T. van der Meer"],
        ),
        (
            "South Korean President Yoon Min-jae met Kim Seo-yeon. Yoon thanked Kim.",
            ["Yoon Min-jae", "Kim Seo-yeon", "Yoon", "Kim"],
        ),
        ("Vietnam's Tran Van Hung met Pham Thi Mai.", ["Tran Van Hung", "Pham Thi Mai"]),
        ("Abdul Rahman al-Masri was arrested. Al-Masri denied it.", ["Abdul Rahman al-Masri", "Al-Masri"]),
        ("Indonesian activist Sukarto said he would stay.", ["Sukarto"]),
        ("Icelandic singer Sigríður Jónsdóttir sang.", ["Sigríður Jónsdóttir"]),
        (
            "Dutch striker Jan van der Heijden scored. Van der Heijden left early.",
            ["Jan van der Heijden", "Van der Heijden"],
        ),
        (
            "Patrick O'Leary and Sean O’Brien met. O'Leary spoke.",
            ["Patrick O'Leary", "Sean O’Brien", "O'Leary"],
        ),
        ('William "Billy" Osei, known as Billy, left.', ['William "Billy" Osei', "Billy"]),
        ('Coach Lynoth "Gazza" Osei left. They miss Gazza.', ['Lynoth "Gazza" Osei', "Gazza"]),
        ("General counsel Anh-Thu Pham resigned.", ["Anh-Thu Pham"]),
        ("They met a soldier named Grigory.", ["Grigory"]),
        ("Nurse Chisomo Banda works at night.", ["Chisomo Banda"]),
        ("Professor Emerita Laura Blake left.", ["Laura Blake"]),
        ("Osei met a fisherman from Jindo who could swim.", []),
        ("The ferry General Osei left at noon.", []),
        ("Laura Osei-Blakely spoke. Ms Blakely left.", ["Laura Osei-Blakely", "Blakely"]),
        ("Committee chairperson Dr Emely Kugo-Aber left.", ["Emely Kugo-Aber"]),
        ("Dean Martin sang for Judge Osei.", ["Dean Martin", "Osei"]),
        ("Samuel Osei Samuel Osei left.", ["Samuel Osei", "Samuel Osei"]),
        ("A major named Tekin signed it.", ["Tekin"]),
        ("They met Sir Gordon Tait KCB in May.", ["Gordon Tait"]),
        ('Giuseppe "Pino" Lo Presti left.', ['Giuseppe "Pino" Lo Presti']),
        (
            "The minister met Juan Luis Ibarra Zapata. He thanked Ibarra for it.",
            ["Juan Luis Ibarra Zapata", "Ibarra"],
        ),
        ("His lawyer, João Pedro dos Anjos Filho, left early.", ["João Pedro dos Anjos Filho"]),
        ("The head of the clinic, Dr. Núria Vidal i Soler, left.", ["Núria Vidal i Soler"]),
        ("Foreign Minister Sayyid Badr bin Salim al-Harthi left.", ["Badr bin Salim al-Harthi"]),
        ("The defender Germán Iriarte left for Boca on loan.", ["Germán Iriarte"]),
        ("The prize went to the Icelander Hilda Brandsdóttir.", ["Hilda Brandsdóttir"]),
        ("The chairman of the board, Moussa Faye Badou, left.", ["Moussa Faye Badou"]),
        ("Ana Iriarte Soler spoke. Iriarte was tired.", ["Ana Iriarte Soler", "Iriarte"]),
        ("Ana Iriarte Soler spoke. Iriarte Soler was tired.", ["Ana Iriarte Soler", "Iriarte Soler"]),
        (
            "Ana Iriarte de la Loma spoke. Iriarte de la Loma left.",
            ["Ana Iriarte de la Loma", "Iriarte de la Loma"],
        ),
        ("The firm's chief, María Ana Palau de la Loma, left.", ["María Ana Palau de la Loma"]),
        ("They banned the runner Emmarose Jepto Rono on Monday.", ["Emmarose Jepto Rono"]),
        ("Her husband, Nicholas Kipro arap Sang, denied it.", ["Nicholas Kipro arap Sang"]),
        ("A man known only as Samson was saved on Saturday.", ["Samson"]),
        ("A suspect identified as M.K. was detained.", []),
        ("Minister of State for Culture Amina Yusuf left.", ["Amina Yusuf"]),
        ("Welder Ko Eun-ji, 52, climbed the crane.", ["Ko Eun-ji"]),
        ('They froze the accounts of Emeka "Eze" Okoro-Bello, a trader.', ['Emeka "Eze" Okoro-Bello']),
        ("Laura Stone spoke. Queen Laura II listened.", ["Laura Stone", "Laura II"]),
        ("PRESIDENT LAURA BLAKE MEETS KENYAN LEADER IN NAIROBI", ["LAURA BLAKE"]),
        ("Владимир Кузнецов met them in the morning.", ["Владимир Кузнецов"]),
    ],
)
def test_names_from_all_parts_of_the_world(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Shares of Morgan Stanley and Johnson & Johnson fell.",
        "Louis Vuitton and Hugo Boss opened shops, said Philip Morris.",
        "Ernst & Young audited Lehman Brothers.",
        "Hurricane Laura and Typhoon Peter flooded the coast.",
        "He landed at Kennedy Airport and took a bus to Madison Avenue.",
        "Warship Tamarind, a frigate, left the port.",
        "The USS Laura Blake sailed past Fort Blake.",
        "The Blake Act was signed at Camp David.",
        "Millbrook 3 Harbour United 1",
        "The plane landed at Laura Blake airport on Monday.",
        "The plane landed at Laura F. Blake airport on Monday.",
        "He went to the movies to see Star Harbour again.",
        "The company unveiled Harbour Lux, the new version of its tablet.",
        "A spokesman for Brava Mar, the largest union in the port, declined to comment.",
        "They asked the U. S. Marshals for help.",
        "They thanked @LauraBlake and #PeterOsei online.",
        "The Osei-Blake plan was dropped.",
        "She bought a Blake Harbour for her daughter.",
        "A wind turbine of the type Delta IV burned down.",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert people(text) == []


def test_two_known_surnames_with_and_are_two_people() -> None:
    found = people("Laura Blake met Samuel Osei.", "A meeting between Blake and Osei is planned for Friday.")
    assert found == ["Laura Blake", "Samuel Osei", "Blake", "Osei"]


def test_a_house_that_bears_a_name_is_nobody() -> None:
    assert people("They were brought to the Hospital Doctor Josep Vidal on Sunday.") == []


def test_a_clinic_that_bears_a_name_is_nobody_under_the_name_alone() -> None:
    found = people("He was taken to the Laura Blake Clinic on Monday.", "He left Laura Blake on Friday.")
    assert found == []


def test_what_is_called_with_an_article_is_no_surname() -> None:
    assert people("Shops sell the Lux Move.", "The Move costs little. He bought the Move in May.") == []
