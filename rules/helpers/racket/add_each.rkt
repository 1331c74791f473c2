; Adds one to the counts of the elements of a list.
(define (add-each! counts items)
  (for ([x (in-list items)]) (dict-set! counts x (add1 (dict-ref counts x 0)))))
