// Eight values.
data class Tuple8<A, B, C, D, E, F, G, H>(
    val first: A, val second: B, val third: C, val fourth: D, val fifth: E, val sixth: F, val seventh: G, val eighth: H,
)
