; A copy of a set after an operation that changes it.
(define (with-changes change! members others)
  (define copy (set-copy members))
  (change! copy others)
  copy)
