; The elements of a list with their numbers.
(define (enumerate items start)
  (for/list ([x (in-list items)] [i (in-naturals start)])
    (list i x)))
