; The sum of floats, added from the left.
(define (total items [start 0.0])
  (for/fold ([sum start]) ([x (in-list items)])
    (+ sum x)))
