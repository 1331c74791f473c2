; The elements of a sequence at places from low up to high.
(define (part-of items low high)
  (for/list ([i (in-range high)] [x items] #:when (>= i low))
    x))
