; An index of a gvector, which may count from the end, as one from the start.
(define (place items i) (if (negative? i) (+ i (gvector-count items)) i))
