// The smaller of two values, the first of equal ones.
static T Smaller<T>(T a, T b, IComparer<T> order) => order.Compare(b, a) < 0 ? b : a;
