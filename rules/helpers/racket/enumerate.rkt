; The elements of a list with their numbers.
(define (enumerate items start)
  (for/list ([x (in-list items)] [i (in-range start +inf.0)])
    (list i x)))
