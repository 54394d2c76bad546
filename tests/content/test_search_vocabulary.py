"""The words with which the search corrects others: those that the site says, as it says them."""

from profundo.building.search_vocabulary import words

TEXTS = ["La red aprende. La Red aprende, dijo Rosenblatt.", "Aprende; rosenblatt, función y funcion, función."]


def test_the_most_frequent_come_first_as_they_are_most_often_written() -> None:
    assert words(TEXTS) == ["aprende", "función", "Rosenblatt"]


def test_a_short_word_or_one_that_is_said_once_corrects_nothing() -> None:
    assert words(["red red red", "dijo"]) == []


def test_the_order_does_not_depend_on_the_texts() -> None:
    assert words(["matriz capa vector", "vector capa matriz"]) == words(["capa matriz vector"] * 2)
