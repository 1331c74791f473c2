# dragoman: cpu_s=0.5
while True:
    pass
