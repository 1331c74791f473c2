# Writes the record of one test, framed by the run's nonce.
def driver_emit(test: int, outcome: str, args: str) -> None:
    payload = f'{{{outcome}, "args": {args}}}'
    print(f"\n\x1e{driver['nonce']} {test} {len(payload)}\n{payload}", flush=True)
