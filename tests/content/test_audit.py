"""The audit reads Lighthouse's reports and sees what is below its floor."""

from typing import Any

from profundo.commands.audit import FLOORS, lost, medians, scores, table


def report(performance: float) -> dict[str, Any]:
    """A report as Lighthouse writes it: everything perfect but performance."""
    return {
        "categories": {
            name: {"score": performance if name == "performance" else 1, "auditRefs": [{"id": name, "weight": 10}]}
            for name in FLOORS
        },
        "audits": {
            name: {"title": f"auditoría de {name}", "score": performance if name == "performance" else 1}
            for name in FLOORS
        },
    }


def test_scores_go_from_0_to_100() -> None:
    assert scores(report(0.946)) == {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}


def test_the_median_forgives_one_bad_look() -> None:
    assert medians([scores(report(value)) for value in (0.97, 0.31, 0.98)])["performance"] == 97


def test_what_is_below_its_floor_is_named() -> None:
    assert lost(report(0.5)) == {"auditoría de performance"}
    assert lost(report(0.95)) == set()


def test_the_table_marks_what_is_below_its_floor() -> None:
    lines = table({"portada": scores(report(0.99)), "lección": scores(report(0.94))}).splitlines()
    assert lines[1].split() == ["mínimo", "95", "100", "100", "100"]
    assert lines[2].split() == ["portada", "99", "100", "100", "100"]
    assert lines[3].split() == ["lección", "94", "✗", "100", "100", "100"]
