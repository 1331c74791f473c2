# The encoded result of a call, or the exception that it ended with.
def driver_attempt(call) -> str:
    try:
        return f'"ok": {call() or "null"}'
    except Exception as error:
        return f'"raise": [{encode(type(error).__name__)}, {encode(str(error))}]'
