; The rows of a list of lists as columns.
(define (transpose rows) (if (null? rows) '() (apply zip rows)))
