; A bound of a slice as a place between 0 and a length.
(define (bound i size) (max 0 (min size (if (negative? i) (+ i size) i))))
