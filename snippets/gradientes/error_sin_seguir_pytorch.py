# Falla a propósito: nadie le ha dicho que
# anote lo que se hace con w.
import torch

w = torch.tensor(0.7)

(w * 1.5).backward()
