; The entries of a dictionary as lists of a key and a value.
(define (entries d) (for/list ([(key value) (in-dict d)]) (list key value)))
