; Is one value greater than another?
(define (greater? a b)
  (less? b a))
