// A place that was found; a search without success raises.
int found(int place) => place >= 0 ? place : throw ArgumentError('not found');
