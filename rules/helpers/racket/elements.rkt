; Each key as often as its count.
(define (elements counts)
  (append* (for/list ([(x n) (in-dict counts)]) (make-list (max 0 n) x))))
