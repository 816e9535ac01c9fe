"""The language of a body, told from function words and script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.extraction.language import detect


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The minister said on Thursday that the bridge would be closed until the spring."),
        ("de", "Die Ministerin sagte am Donnerstag, dass die Brücke bis zum Frühjahr geschlossen wird."),
        ("fr", "La ministre a déclaré jeudi que le pont sera fermé pour des travaux dans la ville."),
        ("es", "La ministra dijo el jueves que el puente se cerrará para las obras hasta la primavera."),
        ("it", "La ministra ha detto giovedì che il ponte sarà chiuso per i lavori nella città."),
        ("pt", "A ministra disse na quinta-feira que a ponte não será fechada, mas as obras são para já."),
        (
            "nl",
            "De minister zei donderdag dat de brug wordt gesloten en dat het werk niet voor het voorjaar is.",
        ),
        (
            "sv",
            "Ministern sade på torsdagen att bron ska stängas och att det är för våren som den inte är klar.",
        ),
        ("pl", "Minister powiedziała w czwartek, że most będzie zamknięty do wiosny, ale nie dla pieszych."),
        ("tr", "Bakan perşembe günü köprünün kapalı olduğunu ve bahara kadar bir çalışma için bunu dedi."),
        ("ru", "Министр сказала в четверг, что мост будет закрыт до весны и что это не для всех."),
        ("uk", "Міністр сказала у четвер, що міст закриють до весни і що це не для всіх."),
        ("el", "Η υπουργός είπε την Πέμπτη ότι η γέφυρα θα κλείσει για την άνοιξη και δεν είναι με το έργο."),
        ("ar", "قال الوزير إن الجسر سوف يغلق من الخميس إلى الربيع في المدينة على أن ذلك كان بعد القرار"),
        ("fa", "وزیر گفت که این پل از پنجشنبه تا بهار در شهر بسته است و برای مردم با آن را کرد"),
        ("he", "השרה אמרה כי הגשר של העיר לא היה פתוח על פי ההחלטה גם אחרי החורף"),
        ("hi", "मंत्री ने कहा कि पुल को गुरुवार से बंद किया है और यह शहर के लिए नहीं है"),
        ("zh", "部长星期四表示，大桥将关闭到春天，因为城市需要进行维修工作。"),
        ("ja", "大臣は木曜日に、橋は春まで閉鎖されると述べた。工事のためである。"),
        ("ko", "장관은 목요일에 다리가 봄까지 폐쇄될 것이라고 말했다."),
        ("th", "รัฐมนตรีกล่าวเมื่อวันพฤหัสบดีว่าสะพานจะปิดจนถึงฤดูใบไม้ผลิ"),
    ],
)
def test_it_tells_the_language(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    "text", ["", "Velmora", "12 345", "Velmora Orvend Lissen Ostra Karvel Dahl Renn Kestrel", "The bridge"]
)
def test_it_leaves_open_what_too_little_tells(text: str) -> None:
    assert detect(text) is None


def test_a_foreign_name_or_two_do_not_change_the_language() -> None:
    assert (
        detect(
            "The paper Die Zeit wrote that the mayor of São Paulo and the editors of El País had met 北京."
        )
        == "en"
    )


@given(st.text())
def test_any_text_has_a_language_or_none(text: str) -> None:
    language = detect(text)
    assert language is None or 2 <= len(language) <= 3
