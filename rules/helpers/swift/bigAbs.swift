// A big integer without its sign.
func bigAbs(_ value: BigInt) -> BigInt {
    return BigInt(false, value.digits)
}
