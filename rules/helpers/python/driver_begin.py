# The nonce of this run and the first and last test asked for.
driver = {}


def driver_begin() -> None:
    driver.update(nonce=sys.argv[1], first=int(sys.argv[2]), last=int(sys.argv[3]))
