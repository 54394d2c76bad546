"""How fast this machine is at the moment: two cores that others share may take almost twice as long as alone."""

import time

LOOPS = 1_000_000
"""What is timed: additions and products, one by one, as Python does them."""

SECONDS = 0.1
"""What they take on the machine whose seconds the limits are written in: two ordinary cores, with nobody else."""


def pace() -> float:
    """Return how many times the processor time of that machine this one takes now."""
    started = time.process_time()
    total = 0
    for i in range(LOOPS):
        total += i * i
    return (time.process_time() - started) / SECONDS
