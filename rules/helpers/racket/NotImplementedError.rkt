; Something that is still to be written.
(struct not-implemented-error runtime-error ())
