# When memory runs out another should die.
with open("/proc/self/oom_score_adj", "w") as file:
    file.write("-1000")
print("ok")
