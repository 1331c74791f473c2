; Adds the counts of another dictionary, or subtracts them.
(define (add-counts! counts others change)
  (for ([(x n) (in-dict others)])
    (dict-set! counts x (change (dict-ref counts x 0) n))))
