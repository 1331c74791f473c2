; A string with spaces for tabs.
(define (expand-tabs text width)
  (define (filled _ cell)
    (string-append cell (make-string (if (positive? width) (- width (modulo (string-length cell) width)) 0) #\space)))
  (regexp-replace* #rx"([^\t\n\r]*)\t" text filled))
