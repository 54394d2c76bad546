"""What the examples of the lesson on the loss claim, in literal values."""

from profundo.content.outputs import Output


def figura(out: Output) -> None:
    """The right fruit receives most of the 1, and minus its logarithm is the loss."""
    assert out["probabilidades"] == "[0.7054, 0.2595, 0.0351]"
    assert out["pérdida"] == "0.3490"
    assert out["elegida"] == "0"
