// An empty dictionary of a type, which several names can share.
D emptyDict(D)() {
    static if (!is(D == V[K], K, V)) return new D;
    else {
        D dict = [K.init: V.init];
        dict.clear();
        return dict;
    }
}
