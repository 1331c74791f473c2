// A big integer without its sign.
func bigAbs(_ value: BigInt) -> BigInt { BigInt(false, value.digits) }
