; The next element of an iterator, or a default.
(define (next-of it [default (λ () (raise (stop-iteration "" (current-continuation-marks))))])
  (cond
    [((iterator-more? it)) ((iterator-next it))]
    [(procedure? default) (default)]
    [else default]))
