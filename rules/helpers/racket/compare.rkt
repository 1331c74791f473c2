; -1, 0 or 1 as the first value is less than, equal to or greater than the second.
(define (compare a b)
  (cond [(less? a b) -1] [(less? b a) 1] [else 0]))
