; The mean of numbers.
(define (mean items)
  (if (null? items) (fail-value "mean requires at least one data point") (exact->inexact (/ (apply + items) (length items)))))
