// An empty dictionary of a type, which several names can share.
D emptyDict(D)() {
    static if (is(D == class)) return new D;
    else static if (is(D == V[K], K, V)) { D dict = [K.init: V.init]; dict.clear(); return dict; }
}
