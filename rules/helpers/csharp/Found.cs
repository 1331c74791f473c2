// A place, which must be one.
static long Found(long place) => place >= 0 ? place : throw new ArgumentException("substring not found");
