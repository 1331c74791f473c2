// A place that must be there.
long foundAt(long place) { return place >= 0 ? place : throw new ValueError("substring not found"); }
