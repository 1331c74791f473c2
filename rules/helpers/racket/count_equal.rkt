; How often a list holds a value.
(define (count-equal x items)
  (for/sum ([y (in-list items)]) (if (equal? x y) 1 0)))
