; An iterator that has come to its end.
(struct stop-iteration exn:fail ())
