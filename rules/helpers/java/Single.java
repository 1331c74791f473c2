// One value.
record Single<A>(A first) {}
