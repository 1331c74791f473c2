; Neighbours in a list as pairs.
(define (neighbours items)
  (if (null? items) '() (zip items (cdr items))))
