import '../reader/fonts.css';
import '../reader/tokens.css';
import '../reader/base.css';
import './frame.css';
import './controls.css';
import './forms.css';
import './lists.css';
import './article.css';
import './preview.css';
import { offerMarks } from './marks';
import { offerThumbs } from './thumbs';
import { keepTyping } from './keep';
import { leadToErrors } from './errors';

offerMarks();
offerThumbs();
keepTyping();
leadToErrors();
