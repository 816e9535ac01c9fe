"""The members of an answer as plain data."""

from newsapi.api.shape.tree import Tree, chosen, without

PERSON = Tree((("id", None), ("name", None)))
QUOTE = Tree((("id", None), ("text", None), ("speaker", PERSON)))


def test_it_tells_the_way_to_every_member() -> None:
    assert list(QUOTE.paths()) == [("id",), ("text",), ("speaker",), ("speaker", "id"), ("speaker", "name")]


def test_it_keeps_its_order_whatever_the_order_asked_for() -> None:
    assert chosen(QUOTE, [("speaker", "name"), ("id",)]) == Tree(
        (("id", None), ("speaker", Tree((("name", None),))))
    )


def test_the_whole_of_a_member_wins_over_a_part() -> None:
    assert chosen(QUOTE, [("speaker", "name"), ("speaker",)]).get("speaker") == PERSON


def test_leaving_out_every_member_of_a_member_leaves_it_out() -> None:
    assert without(QUOTE, [("speaker", "id"), ("speaker", "name")]).names() == ["id", "text"]


def test_leaving_out_everything_leaves_nothing() -> None:
    assert without(PERSON, [("id",), ("name",)]).members == ()


def test_equal_trees_are_one_key() -> None:
    assert hash(chosen(QUOTE, [("id",)])) == hash(Tree((("id", None),)))


def test_members_of_two_kinds_of_record_are_merged_once() -> None:
    assert PERSON.merged(Tree((("name", None), ("kind", None)))).names() == ["id", "name", "kind"]
