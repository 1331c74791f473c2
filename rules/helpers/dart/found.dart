// A place that was found; a search without success raises.
int found(int place, [String message = 'substring not found']) => place >= 0 ? place : throw ArgumentError(message);
