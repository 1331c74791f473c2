; The mean of numbers.
(define (mean items)
  (if (null? items) (raise-user-error "mean requires at least one data point") (exact->inexact (/ (apply + items) (length items)))))
