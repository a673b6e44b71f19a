// How the card for paper looks: black on white, ten-point text, one A4 page with 12 mm of margin.
import { css } from 'lit';

export const printCardStyles = css`
  :host([card]) {
    color: #000 !important;
    background: #fff;
    font-size: 12px !important;
    line-height: 1.35 !important;
  }

  .card {
    max-width: 186mm;
    padding: 0;
  }

  .card header {
    display: flex;
    align-items: flex-start;
    padding-bottom: 6px;
    border-bottom: 2px solid #000;
  }

  .card h1 {
    margin: 0 0 4px;
    font-size: 20px;
    font-weight: 600;
    line-height: 1.25;
  }

  .card h2 {
    margin: 10px 0 3px;
    font-size: 13px;
  }

  .card h2 small {
    margin-left: 8px;
    font-size: 11px;
    font-weight: 400;
  }

  .card figure {
    margin: 0;
    font-size: 10px;
    text-align: center;
  }

  .card .code {
    width: 26mm;
    height: 26mm;
    margin: 0;
  }

  .card .facts {
    display: flex;
    flex-wrap: wrap;
    margin: 6px 0 0;
  }

  .card .facts > div {
    display: flex;
    flex: 0 0 50%;
    padding: 1px 8px 1px 0;
  }

  .card dt {
    flex: 0 0 6em;
    color: #444;
  }

  .card th,
  .card td {
    padding: 1px 6px 1px 0;
    border-bottom: 1px solid #bbb;
    color: #000;
    font-size: 11px;
    line-height: 1.35;
  }

  .card thead th {
    color: #444;
    font-weight: 600;
  }

  .card .income-table {
    min-width: 0;
  }

  .card .meter {
    display: none;
  }

  .card .quiet,
  .card .locked .icon,
  .card footer {
    color: #444;
  }

  .card .signatures {
    display: flex;
    margin-top: 24px;
  }

  .card .signatures span {
    flex: 1;
  }

  .card footer {
    margin-top: 10px;
    padding-top: 4px;
    font-size: 10px;
  }

  @media print {
    :host {
      background: #fff;
    }

    .tools,
    .masking,
    .issue,
    .links,
    .photos {
      display: none;
    }

    .part {
      break-inside: avoid;
    }
  }
`;
