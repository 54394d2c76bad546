import numpy as np

ele = np.array([
    [1, 0, 0],
    [1, 0, 0],
    [1, 1, 1],
])

print(ele)
print("forma:", ele.shape)
