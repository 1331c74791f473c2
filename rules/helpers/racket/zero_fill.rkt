; A number's text filled up with zeros after its sign.
(define (zero-fill text width)
  (define sign (if (regexp-match? #rx"^[-+]" text) (substring text 0 1) ""))
  (string-append sign (pad-left (substring text (string-length sign)) (- width (string-length sign)) "0")))
