; A dictionary that keeps the order of its entries, of a list of pairs.
(define (ordered pairs)
  (define d (ordered-dict (make-hash) (make-hash) 0))
  (for ([pair (in-list pairs)]) (dict-set! d (car pair) (cdr pair)))
  d)
