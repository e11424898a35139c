"""An optional dependency parser, which refines what the rules of `eventline.syntax` read in a sentence."""
