// The types of the elements of arrays.
template ElementTypes(Lists...) {
    alias Element(L) = Unqual!(typeof(L.init[0]));
    alias ElementTypes = staticMap!(Element, Lists);
}
